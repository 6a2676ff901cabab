import { useQuery } from '@tanstack/react-query';
import { type SettingName, SETTINGS } from '@parta/school';
import { Failure, Notice } from '../../parts/notice.tsx';
import { useTitle } from '../../parts/title.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { useBoot } from '../../session.ts';
import { m } from '../../words/messages.js';
import { settingsIn } from './log-lines.ts';
import { SETTING_GROUPS } from './setting-words.ts';
import { SettingRow } from './setting-row.tsx';
import { SettingsLog } from './settings-log.tsx';
import { settingsQuery } from './settings-query.ts';
import styles from './settings.module.css';
import { WorkTypes } from './work-types.tsx';

/** What the school decides about its journal: what holds today, what will, and who changed it (N-34). */
export default function SettingsPage() {
  useTitle(m.section_settings());
  const { role, schoolId } = useBoot().role;
  const isAdministrator = role === 'schoolAdministrator' && schoolId !== null;
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{m.settings_title()}</h1>
      {isAdministrator ? (
        <Settings schoolId={schoolId} />
      ) : (
        <Notice title={m.settings_for_administrator()}>
          <p>{m.settings_for_administrator_how()}</p>
        </Notice>
      )}
    </div>
  );
}

const NAMES = Object.keys(SETTINGS) as SettingName[];

function Settings({ schoolId }: { schoolId: string }) {
  const { data, error, refetch } = useQuery(settingsQuery(schoolId));
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  const set = settingsIn(data.set);
  return (
    <>
      <p className={styles.lead}>{m.settings_lead()}</p>
      {Object.entries(SETTING_GROUPS).map(([group, title]) => (
        <section key={group} className={styles.card} aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`}>{title()}</h2>
          <ul>
            {NAMES.filter((name) => name.startsWith(`${group}.`)).map((name) => (
              <SettingRow key={name} schoolId={schoolId} name={name} set={set} />
            ))}
          </ul>
        </section>
      ))}
      <WorkTypes schoolId={schoolId} />
      <SettingsLog changes={data.set} />
    </>
  );
}
