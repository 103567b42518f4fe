import type { GeneratedAsset } from './generated';

/** The title index, as the worker loads it. */
export async function indexAssets(): Promise<GeneratedAsset[]> {
  return [];
}
