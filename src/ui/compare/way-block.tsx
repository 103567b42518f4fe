import { useState } from 'preact/hooks';
import { type Way, wayFrom } from '../../comparison/way';
import type { Sheet } from '../../sheets/types';
import { useFormat, useStrings } from '../i18n/context';
import { certificationName } from '../parts/certification-name';
import { sayLevel } from '../parts/level';
import { parts } from '../parts/strings';
import { FoldedList } from './folded-list';
import { compareStrings } from './strings';

/** "From … to …": what one brings along, what is missing, and which training leads there. */
export function WayBlock({ sheets }: { sheets: readonly Sheet[] }) {
  const t = useStrings(compareStrings);
  const [ends, setEnds] = useState<[string, string] | null>(null);
  const has = (code: string | undefined) => sheets.find((sheet) => sheet.code === code);
  const from = has(ends?.[0]) ?? sheets[0]!;
  const to = has(ends?.[1]) ?? sheets.find((sheet) => sheet !== from)!;
  // Choosing the job at the other end turns the way around.
  const leave = (code: string) => setEnds([code, code === to.code ? from.code : to.code]);
  const reach = (code: string) => setEnds([code === from.code ? to.code : from.code, code]);
  return (
    <section class="compare-topic" aria-labelledby="compare-way">
      <h2 id="compare-way">{t('way')}</h2>
      <p class="compare-ends">
        <End label={t('from')} sheets={sheets} value={from.code} choose={leave} />
        <End label={t('to')} sheets={sheets} value={to.code} choose={reach} />
      </p>
      <WayWords way={wayFrom(from, to)} />
    </section>
  );
}

interface EndProps {
  label: string;
  sheets: readonly Sheet[];
  value: string;
  choose(code: string): void;
}

function End({ label, sheets, value, choose }: EndProps) {
  return (
    <label>
      <span>{label}</span>
      <select lang="fr" value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {sheets.map(({ code, label: { display } }) => (
          <option key={code} value={code}>
            {display}
          </option>
        ))}
      </select>
    </label>
  );
}

function WayWords({ way }: { way: Way }) {
  const t = useStrings(compareStrings);
  const { percent } = useFormat();
  const total = way.broughtAlong.length + way.missingSkills.length;
  const certifications = way.certifications.map(certificationName);
  const missing: [string, readonly string[]][] = [
    [t('missing_skills'), way.missingSkills],
    [t('missing_knowledge'), way.missingKnowledge],
    [t('diplomas'), way.diplomas],
    [t('licences'), way.licences],
    [t('certifications'), certifications],
  ];
  const lists = missing.filter(([, items]) => items.length > 0);
  return (
    <>
      <ul class="compare-list">
        {way.share !== null && (
          <li>
            {t('brought', { count: way.broughtAlong.length, total, share: percent(way.share) })}
          </li>
        )}
        <li>
          <Studies way={way} />
        </li>
        {way.usualMove && <li>{t('usual')}</li>}
        {lists.length === 0 && <li>{t('nothing_missing')}</li>}
      </ul>
      <div class="compare-columns" data-count="2">
        {lists.map(([title, items]) => (
          <div key={title}>
            <h3>{title}</h3>
            <div>
              <FoldedList items={items} open={6} />
            </div>
          </div>
        ))}
      </div>
    </>
  );
}

function Studies({ way: { level, moreStudies } }: { way: Way }) {
  const t = useStrings(compareStrings);
  const p = useStrings(parts);
  if (moreStudies === null) return <>{t('unknown_studies')}</>;
  const words = level.to === 0 ? t('no_diploma') : (sayLevel(p, level.to) ?? '');
  return <>{t(moreStudies ? 'more_studies' : 'same_studies', { level: words })}</>;
}
