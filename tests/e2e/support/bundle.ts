import { join } from 'node:path';
import { build } from 'vite';

/** Bundles a page's own script (React, Vue, Preact) into one classic script, as a board would ship it. */
export async function bundle(file: string): Promise<string> {
  const name = 'page';
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'true' },
    esbuild: false,
    resolve: { alias: { vue: 'vue/dist/vue.esm-bundler.js' } },
    build: {
      write: false,
      minify: false,
      lib: { entry: join('tests/fixtures/hazards', file), formats: ['iife'], name },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !('output' in output)) throw new Error(`nothing was built from ${file}`);
  return output.output[0].code;
}
