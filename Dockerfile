# syntax=docker/dockerfile:1

# By digest: see docs/operations/upgrade.md.
ARG NODE_IMAGE=node:20-bookworm-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY bin bin
COPY src src
COPY commands commands
COPY workers workers
COPY examples examples
RUN npm run build

FROM ${NODE_IMAGE} AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force

FROM ${NODE_IMAGE}
ENV NODE_ENV=production \
    CLAIMDESK_DATA=/data \
    CLAIMDESK_HOST=0.0.0.0
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY bin/claimdesk.js bin/claimdesk.js
COPY package.json LICENSE ./
# The only place that is written to; the root file system may be read-only.
RUN install -d -o node -g node -m 700 /data
VOLUME /data
USER node
EXPOSE 3000
# SIGTERM: no new work, what is under way is finished (30 s are enough), then exit.
STOPSIGNAL SIGTERM
ENTRYPOINT ["node", "bin/claimdesk.js"]
CMD ["start"]
