import { NextResponse } from 'next/server';
import { z } from 'zod';

import { THEME_COOKIE } from '@/app/_view/request-headers';

const Choice = z.object({
  theme: z.enum(['light', 'dark', 'system']),
  // a path of this site: //elsewhere and /\elsewhere would lead away
  back: z
    .string()
    .max(2000)
    .regex(/^\/(?![/\\])/)
    .catch('/'),
});

const YEAR = 60 * 60 * 24 * 365;

/** Takes the reader's choice of theme from the form, keeps it in a cookie and goes back to the page it came from. */
export async function POST(request: Request): Promise<NextResponse> {
  const form = await request.formData().catch(() => new FormData());
  const choice = Choice.safeParse(Object.fromEntries(form));
  if (!choice.success) return new NextResponse(null, { status: 400 });
  const { theme, back } = choice.data;
  const response = new NextResponse(null, { status: 303, headers: { Location: back } });
  response.cookies.set(THEME_COOKIE, theme, {
    path: '/',
    sameSite: 'lax',
    httpOnly: true,
    maxAge: theme === 'system' ? 0 : YEAR,
  });
  return response;
}
