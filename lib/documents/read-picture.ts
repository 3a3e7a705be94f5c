import { unreadable, type DocumentReader } from './read-outcome';

export const readPicture: DocumentReader = async () => unreadable('needs-ocr', 'a picture');
