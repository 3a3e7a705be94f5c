import { serveDocument } from '@/app/api/_http/serve';
import { openApiDocument } from '@/app/api/_openapi/document';

export const dynamic = 'force-dynamic';

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = serveDocument(JSON.stringify(openApiDocument()));
