# The service alone; its database is the other container of compose.yaml.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run -s build && npm prune --omit=dev --ignore-scripts

FROM node:20-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/cypher/schema cypher/schema
COPY --from=build /app/schema schema
COPY --from=build /app/seed seed
COPY --from=build /app/src/local src/local
COPY package.json ./
USER node
EXPOSE 4000
CMD ["node", "--heap-growing-percent=100", "dist/cli/main.js", "serve", "--seed"]
