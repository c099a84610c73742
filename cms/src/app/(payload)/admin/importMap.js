import { ReceiptPanel as ReceiptPanel_36f166fbb8b7c9f8181a42cc5708397a } from '../../../publishing/admin/receipt/ReceiptPanel.tsx'
import { TakedownPanel as TakedownPanel_417281f16e8fabd9af852bd24bdc0a55 } from '../../../publishing/admin/takedown/TakedownPanel.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ScheduleState as ScheduleState_589844c2d1c7963d4d2ffe8a99804669 } from '../../../publishing/schedule/admin/ScheduleState.tsx'
import { PlanView as PlanView_fb89070f67e7d2352f0162b5baeeaaa3 } from '../../../domains/issues/admin/plan/PlanView.tsx'
import { ReleaseView as ReleaseView_f61cb19ce6abdfde08df2559f820b71d } from '../../../publishing/train/admin/ReleaseView.tsx'
import { ExportLink as ExportLink_0445c4a6aa6c869b24ce371d4a24b281 } from '../../../newsroom/audit/admin/ExportLink.tsx'
import { DeliveryLink as DeliveryLink_1ebb9730894a46ab8bb6f2e380389046 } from '../../../publishing/admin/operator/DeliveryLink.tsx'
import { DeliveryView as DeliveryView_cef5a5656e16c733266968e866617787 } from '../../../publishing/admin/operator/DeliveryView.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/publishing/admin/receipt/ReceiptPanel.tsx#ReceiptPanel": ReceiptPanel_36f166fbb8b7c9f8181a42cc5708397a,
  "/publishing/admin/takedown/TakedownPanel.tsx#TakedownPanel": TakedownPanel_417281f16e8fabd9af852bd24bdc0a55,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/publishing/schedule/admin/ScheduleState.tsx#ScheduleState": ScheduleState_589844c2d1c7963d4d2ffe8a99804669,
  "/domains/issues/admin/plan/PlanView.tsx#PlanView": PlanView_fb89070f67e7d2352f0162b5baeeaaa3,
  "/publishing/train/admin/ReleaseView.tsx#ReleaseView": ReleaseView_f61cb19ce6abdfde08df2559f820b71d,
  "/newsroom/audit/admin/ExportLink.tsx#ExportLink": ExportLink_0445c4a6aa6c869b24ce371d4a24b281,
  "/publishing/admin/operator/DeliveryLink.tsx#DeliveryLink": DeliveryLink_1ebb9730894a46ab8bb6f2e380389046,
  "/publishing/admin/operator/DeliveryView.tsx#DeliveryView": DeliveryView_cef5a5656e16c733266968e866617787,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
