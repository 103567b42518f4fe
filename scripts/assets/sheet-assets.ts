import type { GeneratedAsset } from './generated';

/** The sheets by domain, and the briefs of all of them. */
export async function sheetAssets(): Promise<GeneratedAsset[]> {
  return [];
}
