import { serveNothing } from '@/app/api/_http/serve';

export const dynamic = 'force-dynamic';

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = serveNothing();
