import { ImageResponse } from 'next/og';
import type { ReactElement, ReactNode } from 'react';

import { fontsFor } from './picture-fonts';

/** What link previews ask for, in pixels. */
const SIZE = { width: 1200, height: 630 };

/** The colours of the site's light theme; a preview has no theme of its own. */
export const INK = {
  paper: '#f7f7f4',
  sheet: '#fefefd',
  rule: '#d9dbd4',
  ruleMid: '#a3a8a0',
  hatch: '#e4e6e0',
  mo: '#17191b',
  mo2: '#3e4347',
  mo3: '#5c6267',
  zhu: '#b52e19',
} as const;

interface FrameProps {
  readonly name: string;
  readonly tagline: string;
  readonly children: ReactNode;
}

/** Seal and wordmark over the thick and the thin rule, the matter beneath. */
export function PictureFrame({ name, tagline, children }: FrameProps) {
  return (
    <div
      style={{
        width: '100%',
        height: '100%',
        display: 'flex',
        flexDirection: 'column',
        background: INK.paper,
        color: INK.mo,
        padding: '48px 64px',
      }}
    >
      <div style={{ display: 'flex', alignItems: 'center' }}>
        <div
          style={{
            display: 'flex',
            width: 56,
            height: 56,
            background: INK.zhu,
            color: INK.sheet,
            alignItems: 'center',
            justifyContent: 'center',
            fontSize: 38,
            fontWeight: 700,
          }}
        >
          示
        </div>
        <div style={{ display: 'flex', marginLeft: 20, fontSize: 38, fontWeight: 700 }}>{name}</div>
        <div style={{ display: 'flex', marginLeft: 'auto', fontSize: 22, color: INK.mo3 }}>{tagline}</div>
      </div>
      <div style={{ display: 'flex', height: 4, background: INK.mo, marginTop: 22 }} />
      <div style={{ display: 'flex', height: 1, background: INK.mo, marginTop: 3 }} />
      {children}
    </div>
  );
}

/**
 * Draws a picture with the fonts that its text needs. It tells nothing that the clock changes, so it may be kept for an hour: a
 * withdrawal shows after that at the latest.
 */
export async function drawPicture(picture: ReactElement, text: string): Promise<Response> {
  const fonts = await fontsFor(text);
  const fontFamily = [...new Set(fonts.map(({ name }) => name))].join(', ');
  const headers = { 'Cache-Control': 'public, max-age=3600' };
  const whole = <div style={{ display: 'flex', width: '100%', height: '100%', fontFamily }}>{picture}</div>;
  return new ImageResponse(whole, { ...SIZE, fonts: [...fonts], headers });
}
