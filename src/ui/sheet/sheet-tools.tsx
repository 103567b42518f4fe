import type { Sheet } from '../../sheets/types';
import { RouteLink } from '../app/route-link';
import { useStrings } from '../i18n/context';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { SaveButton } from '../saved/save-button';
import { sheetStrings } from './strings';

/** What one may do with a sheet. */
export function SheetTools({ sheet: { code } }: { sheet: Sheet }) {
  const t = useStrings(sheetStrings);
  return (
    <p class="sheet-tools">
      <SaveButton code={code} />
      <RouteLink class="lm-button" to={{ name: 'compare', codes: [code] }}>
        <Icon name="compare" /> {t('compare')}
      </RouteLink>
      <Button icon="print" onClick={() => window.print()} data-only="wide">
        {t('print')}
      </Button>
    </p>
  );
}
