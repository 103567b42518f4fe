/**
 * Reads the files bundled with the extension. These are the only fetches of the
 * product, and they never leave the browser (the manifest's CSP allows no
 * other address).
 */
import { browser, type PublicPath } from 'wxt/browser';

async function read(path: string): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(`/${path}` as PublicPath));
  if (!response.ok) throw new Error(`Bundled file ${path} cannot be read (${response.status}).`);
  return response;
}

export async function loadJson(path: string): Promise<unknown> {
  return (await read(path)).json();
}

export async function loadBinary(path: string): Promise<ArrayBuffer> {
  return (await read(path)).arrayBuffer();
}
