import type { CollectionConfig, Config, Field } from 'payload';

/** Only for the admin: nothing is stored. */
const panel = (name: string, Component: string): Field => ({
  name,
  type: 'ui',
  admin: { position: 'sidebar', disableListColumn: true, components: { Field: Component } },
});

const panels = [
  panel('receipt', '/publishing/admin/receipt/ReceiptPanel.tsx#ReceiptPanel'),
  panel('takedown', '/publishing/admin/takedown/TakedownPanel.tsx#TakedownPanel'),
];

/**
 * The collection, with how its newest change comes to readers beside each document, and the button that takes it
 * from them at once.
 */
export const withPanels = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: [...panels, ...collection.fields],
});

/** What the publishing line adds to the admin beside its panels: the operator's page, and the way there. */
export const publishingAdmin: NonNullable<NonNullable<Config['admin']>['components']> = {
  afterNavLinks: ['/publishing/admin/operator/DeliveryLink.tsx#DeliveryLink'],
  views: {
    delivery: {
      Component: '/publishing/admin/operator/DeliveryView.tsx#DeliveryView',
      path: '/delivery',
      exact: true,
      meta: { title: '발행 상태' },
    },
  },
};
