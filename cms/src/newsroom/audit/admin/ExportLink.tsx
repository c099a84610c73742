'use client';

import { useConfig, useListQuery, useTranslation } from '@payloadcms/ui';
import type { ReactNode } from 'react';

/** As the API reads it: `where[and][0][who][equals]=…`. */
function asQuery(value: unknown, name: string): string[] {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return [`${encodeURIComponent(name)}=${encodeURIComponent(value)}`];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => asQuery(inner, `${name}[${key}]`));
}

/** What the list shows now, as a table for a spreadsheet: all of it, not only this page. */
export function ExportLink(): ReactNode {
  const { config } = useConfig();
  const { query } = useListQuery();
  const { i18n } = useTranslation();
  const where = asQuery(query.where ?? {}, 'where').join('&');
  return (
    <a href={`${config.routes.api}/audit-log/export.csv?${where}`} download>
      {i18n.language === 'en' ? 'Download as CSV' : 'CSV로 내려받기'}
    </a>
  );
}
