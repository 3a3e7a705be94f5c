import { listPlaces } from '@/app/api/_operations/places';
import { serve } from '@/app/api/_http/serve';

export const dynamic = 'force-dynamic';

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = serve(listPlaces);
