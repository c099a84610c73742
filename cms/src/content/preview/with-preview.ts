import type { CollectionConfig, Field } from 'payload';

import { both } from '../fields/named.ts';
import { ownPreview } from './links.ts';

const panel: Field = {
  name: 'previewLinks',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/content/preview/admin/LinksPanel.tsx#LinksPanel' },
  },
};

const cards: Field = {
  name: 'shareCards',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '/content/preview/admin/CardsField.tsx#CardsField' },
  },
};

const phone = { name: 'phone', label: '휴대전화 · Phone', width: 390, height: 844 };
const desktop = { name: 'desktop', label: '데스크톱 · Desktop', width: 1440, height: 900 };

type Doc = { id?: unknown };

/** The address within the admin's own pane; a document that was never saved has none. */
const addressOf = (collection: string, { id }: Doc, locale: string | undefined): string | null => {
  if (typeof id !== 'string' && typeof id !== 'number') return null;
  const edition = locale === 'en' ? '?edition=en' : '';
  return `${ownPreview(collection, String(id))}${edition}`;
};

/** The cards stand with what is written for them, or in a tab of their own. */
function withCards(fields: Field[]): Field[] {
  return fields.map((field) => {
    if (field.type !== 'tabs') return field;
    const hasSeo = (tab: (typeof field.tabs)[number]) =>
      tab.fields.some((inner) => 'name' in inner && inner.name === 'seo');
    if (field.tabs.some(hasSeo)) {
      const tabs = field.tabs.map((tab) =>
        hasSeo(tab) ? { ...tab, fields: [cards, ...tab.fields] } : tab,
      );
      return { ...field, tabs };
    }
    const tab = { label: both('공유 카드', 'Share cards'), fields: [cards] };
    return { ...field, tabs: [...field.tabs, tab] };
  });
}

/** The collection, whose documents can be seen as the site will show them, before readers do. */
export const withPreview = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: [panel, ...withCards(collection.fields)],
  admin: {
    ...collection.admin,
    preview: (doc, { locale }) => addressOf(collection.slug, doc, locale),
    livePreview: {
      breakpoints: [phone, desktop],
      url: ({ data, locale }) => addressOf(collection.slug, data as Doc, locale.code),
    },
  },
});
