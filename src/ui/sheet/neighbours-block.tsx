import type { Sheet } from '../../sheets/types';
import { RouteLink } from '../app/route-link';
import { NeighboursGraph } from '../drawings/neighbours-graph';
import { useStrings } from '../i18n/context';
import { Block, Unknown } from './block';
import { sheetStrings } from './strings';

const SHOWN = 8;

/** Jobs one may move to: a click walks on. */
export function NeighboursBlock({ sheet }: { sheet: Sheet }) {
  const t = useStrings(sheetStrings);
  const near = sheet.neighbours.slice(0, SHOWN);
  return (
    <Block id="neighbours" title={t('neighbours')} source={sheet.sources.neighbours}>
      {near.length === 0 && <Unknown />}
      <NeighboursGraph
        neighbours={near}
        row={({ code, label }) => (
          <RouteLink to={{ name: 'sheet', code }} lang="fr">
            {label}
          </RouteLink>
        )}
      />
    </Block>
  );
}
