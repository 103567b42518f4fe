import type { ConditionKind, Sheet } from '../../sheets/types';
import { useLocale, useStrings } from '../i18n/context';
import { Block, Unknown } from './block';
import { sheetStrings } from './strings';

const KINDS: ConditionKind[] = ['conditions', 'hours', 'travel', 'public', 'status', 'employer'];

/** Where, when and for whom one works. */
export function DayBlock({ sheet }: { sheet: Sheet }) {
  const t = useStrings(sheetStrings);
  const locale = useLocale();
  const written = { hours: sheet.editorial?.hours, employer: sheet.editorial?.employers };
  const rows = KINDS.map((kind) => ({
    kind,
    names: sheet.conditions.filter((each) => each.kind === kind).map((each) => each.name),
    said: kind === 'hours' || kind === 'employer' ? (written[kind] ?? []) : [],
  })).filter(({ names, said }) => names.length + said.length > 0);
  return (
    <Block id="day" title={t('day')} source={sheet.sources.conditions}>
      {rows.length === 0 && <Unknown />}
      <dl class="rows">
        {rows.map(({ kind, names, said }) => (
          <div key={kind}>
            <dt>{t(`day_${kind}`)}</dt>
            <dd>
              {said.map((sentence) => (
                <p key={sentence.fr}>{sentence[locale]}</p>
              ))}
              <span lang="fr">{names.join(' · ')}</span>
            </dd>
          </div>
        ))}
      </dl>
    </Block>
  );
}
