import createNextIntlPlugin from 'next-intl/plugin';

const withMessages = createNextIntlPlugin('./app/_i18n/request.ts');

/** @type {import('next').NextConfig} */
const config = {
  output: 'standalone',
  // a lock file in a folder above would otherwise be taken for the root, and server.js be put deeper
  outputFileTracingRoot: import.meta.dirname,
  // link previews are drawn with two weights of this font, whose files are read by name; the others would be carried along
  outputFileTracingIncludes: {
    '/**/og.png': ['./node_modules/@fontsource/noto-sans-sc/files/*-{400,700}-normal.woff'],
  },
  outputFileTracingExcludes: {
    '/**': [
      './node_modules/@fontsource/noto-sans-sc/files/*.woff2',
      './node_modules/@fontsource/noto-sans-sc/files/*-{100,200,300,500,600,800,900}-normal.woff',
    ],
  },
  turbopack: { root: import.meta.dirname },
  poweredByHeader: false,
  reactStrictMode: true,
  // types are checked once, by `npm run typecheck`; a start need not wait for it
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
  // title and addresses stand in the head from the first byte, for readers without scripts too
  htmlLimitedBots: /.*/,
};

export default withMessages(config);
