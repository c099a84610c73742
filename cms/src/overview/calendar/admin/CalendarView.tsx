import { Link } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';

import { OwnView } from '../../../platform/admin/OwnView.tsx';
import { isStaffMember } from '../../../workflow/roles.ts';
import '../../admin/overview.css';
import './calendar.css';
import { addDays, dayOf } from '../../days.ts';
import { calendarItems } from '../items.ts';
import { calendarPath, hrefOf, periodOf, type Period } from '../period.ts';
import { words, type CalendarWords } from '../words.ts';
import { Calendar } from './Calendar.tsx';

function Ways({ period, today, w }: { period: Period; today: string; w: CalendarWords }) {
  const { day, earlier, later, view } = period;
  const steps = [
    [earlier, w.earlier],
    [today, w.today],
    [later, w.later],
  ] as const;
  return (
    <nav className="bbk-board__ways" aria-label={w.views}>
      {steps.map(([to, label]) => (
        <Link key={label} className="bbk-board__button" href={hrefOf(view, to)}>
          {label}
        </Link>
      ))}
      {(['month', 'week'] as const).map((each) => (
        <Link
          key={each}
          className="bbk-board__button"
          href={hrefOf(each, day)}
          {...(each === view && { 'aria-current': 'true' })}
        >
          {w[each]}
        </Link>
      ))}
    </nav>
  );
}

function headingOf({ day, days, view }: Period, w: CalendarWords): string {
  if (view === 'week') return `${days[0]} – ${days.at(-1)}`.replaceAll('-', '.');
  const [year = 0, month = 1] = day.split('-').map(Number);
  return w.heading(year, month);
}

/** What happened and is to happen, by the month or by the week. */
export async function CalendarView(view: AdminViewServerProps): Promise<ReactNode> {
  const { req } = view.initPageResult;
  const language = req.i18n.language === 'en' ? 'en' : 'ko';
  const w = words[language];
  const period = periodOf(view.searchParams ?? {});
  const { days } = period;
  const isStaff = isStaffMember(req.user);
  const { hidden, items } = await calendarItems(req, days[0] ?? '', addDays(days.at(-1) ?? '', 1));
  return (
    <OwnView view={view} path={calendarPath} className="bbk-board">
      <div className="bbk-board__head">
        <div>
          <h1>{w.title}</h1>
          <p className="bbk-calendar__heading">{headingOf(period, w)}</p>
        </div>
        <Ways period={period} today={dayOf(Date.now())} w={w} />
      </div>
      {isStaff ? (
        <>
          <Calendar period={period} items={items} today={dayOf(Date.now())} language={language} />
          {hidden > 0 && <p className="bbk-board__quiet">{w.hidden(hidden)}</p>}
        </>
      ) : (
        <p>{w.onlyStaff}</p>
      )}
    </OwnView>
  );
}
