/** Serves every state of the interface in plain pages, over the data that ships: `npm run gallery`. */
import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { createServer } from 'vite';
import { writeGeneratedAssets } from '../assets/generated';

const ASSETS = resolve('.cache/assets');
const PORT = 5199;

await writeGeneratedAssets(ASSETS);
const server = await createServer({
  configFile: false,
  root: import.meta.dirname,
  publicDir: ASSETS,
  cacheDir: resolve('.cache/gallery'),
  plugins: [preact()],
  server: { port: PORT, strictPort: true },
});
await server.listen();
server.printUrls();
