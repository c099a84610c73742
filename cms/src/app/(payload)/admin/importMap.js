import { ReceiptPanel as ReceiptPanel_36f166fbb8b7c9f8181a42cc5708397a } from '../../../publishing/admin/receipt/ReceiptPanel.tsx'
import { TakedownPanel as TakedownPanel_417281f16e8fabd9af852bd24bdc0a55 } from '../../../publishing/admin/takedown/TakedownPanel.tsx'
import { SafeTyping as SafeTyping_84b4df380e19a600dd23e852abf84c44 } from '../../../content/typing/admin/SafeTyping.tsx'
import { PreflightPanel as PreflightPanel_5f5510851fa721f13ebaf782d7cc88af } from '../../../content/preflight/admin/PreflightPanel.tsx'
import { LinksPanel as LinksPanel_b1b0265da811a1eff402384e66adb590 } from '../../../content/preview/admin/LinksPanel.tsx'
import { StagePanel as StagePanel_2b272dd941871bd9e63b0a72aaf90097 } from '../../../newsroom/stage/admin/StagePanel.tsx'
import { CommentsPanel as CommentsPanel_bc13f3eb268860d79cd98847d6c7a31c } from '../../../newsroom/comments/admin/CommentsPanel.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ImageBlock as ImageBlock_24a0985c150be6b34238478528058a39 } from '../../../content/blocks/admin/ImageBlock.tsx'
import { FollowedBlock as FollowedBlock_ed67330d47b8fbdc732472a64f606970 } from '../../../content/typing/admin/FollowedBlock.tsx'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { CardsField as CardsField_36a642a821d3ae9afa37e56f3ecf0cde } from '../../../content/preview/admin/CardsField.tsx'
import { ScheduleState as ScheduleState_589844c2d1c7963d4d2ffe8a99804669 } from '../../../publishing/schedule/admin/ScheduleState.tsx'
import { ListViews as ListViews_99046b25f479aa5b0fc90154cb345958 } from '../../../overview/lists/admin/ListViews.tsx'
import { StepButtons as StepButtons_6af3e17e14378d48bcb992611ce6a812 } from '../../../newsroom/stage/admin/StepButtons.tsx'
import { StageBadge as StageBadge_bcf1ce183157835fb8cc90bd24f8ae1e } from '../../../newsroom/stage/admin/StageBadge.tsx'
import { NoButton as NoButton_6af3e17e14378d48bcb992611ce6a812 } from '../../../newsroom/stage/admin/StepButtons.tsx'
import { CompareView as CompareView_468e399f43624e1a9f13d18cfc5f8675 } from '../../../newsroom/compare/admin/CompareView.tsx'
import { IssueCodes as IssueCodes_93ae8936f8a061fcdcc8e2e12412263d } from '../../../domains/issues/codes/admin/IssueCodes.tsx'
import { IssueSheet as IssueSheet_ef0de81b250de82972ad824169d10886 } from '../../../domains/issues/pages/admin/IssueSheet.tsx'
import { PlanView as PlanView_fb89070f67e7d2352f0162b5baeeaaa3 } from '../../../domains/issues/admin/plan/PlanView.tsx'
import { ReleaseView as ReleaseView_f61cb19ce6abdfde08df2559f820b71d } from '../../../publishing/train/admin/ReleaseView.tsx'
import { ApprovalPanel as ApprovalPanel_04f4fe0f9db0ec294ffbe0b9537fae0a } from '../../../domains/partnerships/admin/ApprovalPanel.tsx'
import { PressPanel as PressPanel_cd39f21e7e535e016183254d5bb34b44 } from '../../../domains/partnerships/admin/PressPanel.tsx'
import { UsesPanel as UsesPanel_1ad7d392fcd333118ba90437780558ff } from '../../../overview/used/admin/UsesPanel.tsx'
import { PdfProgress as PdfProgress_9370080a5a8b8788a2faf9b6ebd5b9e0 } from '../../../domains/issues/pages/admin/PdfProgress.tsx'
import { AccountPanel as AccountPanel_2e54dde0d2fac703097b4b831236537c } from '../../../domains/users/admin/AccountPanel.tsx'
import { InvitePanel as InvitePanel_f8daafd11196746a8f7eba872cd685de } from '../../../domains/users/admin/InvitePanel.tsx'
import { ExportLink as ExportLink_0445c4a6aa6c869b24ce371d4a24b281 } from '../../../newsroom/audit/admin/ExportLink.tsx'
import { InboxBell as InboxBell_7e15807f4069a9dc21c026921f608902 } from '../../../newsroom/inbox/admin/InboxBell.tsx'
import { DeliveryLink as DeliveryLink_1ebb9730894a46ab8bb6f2e380389046 } from '../../../publishing/admin/operator/DeliveryLink.tsx'
import { OverviewLinks as OverviewLinks_a5cc95cda6e4c5778e64c0a3b69c3f7b } from '../../../overview/admin/OverviewLinks.tsx'
import { KoreanGaps as KoreanGaps_a59e4a1bdd83f4cd4ad0c9af110f2233 } from '../../../platform/admin/KoreanGaps.tsx'
import { KeepTyped as KeepTyped_3cf45aa071352ebe31e73a0743bae185 } from '../../../content/typing/admin/KeepTyped.tsx'
import { DeliveryView as DeliveryView_cef5a5656e16c733266968e866617787 } from '../../../publishing/admin/operator/DeliveryView.tsx'
import { LoginView as LoginView_1c0056528929281e8d850f0fd5552a35 } from '../../../domains/users/admin/LoginView.tsx'
import { SetPasswordView as SetPasswordView_f60782eb2d72d77540ed5dcfa3734195 } from '../../../domains/users/admin/SetPasswordView.tsx'
import { Dashboard as Dashboard_67c21d6097a8fada0b7a11b23f08709b } from '../../../overview/dashboard/admin/Dashboard.tsx'
import { CalendarView as CalendarView_65b94a7a973d7c7a632198bb3cc57bb2 } from '../../../overview/calendar/admin/CalendarView.tsx'
import { TranslationsView as TranslationsView_18f3547b2edc1b5663d0b79fd2e669fb } from '../../../overview/translations/admin/TranslationsView.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/publishing/admin/receipt/ReceiptPanel.tsx#ReceiptPanel": ReceiptPanel_36f166fbb8b7c9f8181a42cc5708397a,
  "/publishing/admin/takedown/TakedownPanel.tsx#TakedownPanel": TakedownPanel_417281f16e8fabd9af852bd24bdc0a55,
  "/content/typing/admin/SafeTyping.tsx#SafeTyping": SafeTyping_84b4df380e19a600dd23e852abf84c44,
  "/content/preflight/admin/PreflightPanel.tsx#PreflightPanel": PreflightPanel_5f5510851fa721f13ebaf782d7cc88af,
  "/content/preview/admin/LinksPanel.tsx#LinksPanel": LinksPanel_b1b0265da811a1eff402384e66adb590,
  "/newsroom/stage/admin/StagePanel.tsx#StagePanel": StagePanel_2b272dd941871bd9e63b0a72aaf90097,
  "/newsroom/comments/admin/CommentsPanel.tsx#CommentsPanel": CommentsPanel_bc13f3eb268860d79cd98847d6c7a31c,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/content/blocks/admin/ImageBlock.tsx#ImageBlock": ImageBlock_24a0985c150be6b34238478528058a39,
  "/content/typing/admin/FollowedBlock.tsx#FollowedBlock": FollowedBlock_ed67330d47b8fbdc732472a64f606970,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/content/preview/admin/CardsField.tsx#CardsField": CardsField_36a642a821d3ae9afa37e56f3ecf0cde,
  "/publishing/schedule/admin/ScheduleState.tsx#ScheduleState": ScheduleState_589844c2d1c7963d4d2ffe8a99804669,
  "/overview/lists/admin/ListViews.tsx#ListViews": ListViews_99046b25f479aa5b0fc90154cb345958,
  "/newsroom/stage/admin/StepButtons.tsx#StepButtons": StepButtons_6af3e17e14378d48bcb992611ce6a812,
  "/newsroom/stage/admin/StageBadge.tsx#StageBadge": StageBadge_bcf1ce183157835fb8cc90bd24f8ae1e,
  "/newsroom/stage/admin/StepButtons.tsx#NoButton": NoButton_6af3e17e14378d48bcb992611ce6a812,
  "/newsroom/compare/admin/CompareView.tsx#CompareView": CompareView_468e399f43624e1a9f13d18cfc5f8675,
  "/domains/issues/codes/admin/IssueCodes.tsx#IssueCodes": IssueCodes_93ae8936f8a061fcdcc8e2e12412263d,
  "/domains/issues/pages/admin/IssueSheet.tsx#IssueSheet": IssueSheet_ef0de81b250de82972ad824169d10886,
  "/domains/issues/admin/plan/PlanView.tsx#PlanView": PlanView_fb89070f67e7d2352f0162b5baeeaaa3,
  "/publishing/train/admin/ReleaseView.tsx#ReleaseView": ReleaseView_f61cb19ce6abdfde08df2559f820b71d,
  "/domains/partnerships/admin/ApprovalPanel.tsx#ApprovalPanel": ApprovalPanel_04f4fe0f9db0ec294ffbe0b9537fae0a,
  "/domains/partnerships/admin/PressPanel.tsx#PressPanel": PressPanel_cd39f21e7e535e016183254d5bb34b44,
  "/overview/used/admin/UsesPanel.tsx#UsesPanel": UsesPanel_1ad7d392fcd333118ba90437780558ff,
  "/domains/issues/pages/admin/PdfProgress.tsx#PdfProgress": PdfProgress_9370080a5a8b8788a2faf9b6ebd5b9e0,
  "/domains/users/admin/AccountPanel.tsx#AccountPanel": AccountPanel_2e54dde0d2fac703097b4b831236537c,
  "/domains/users/admin/InvitePanel.tsx#InvitePanel": InvitePanel_f8daafd11196746a8f7eba872cd685de,
  "/newsroom/audit/admin/ExportLink.tsx#ExportLink": ExportLink_0445c4a6aa6c869b24ce371d4a24b281,
  "/newsroom/inbox/admin/InboxBell.tsx#InboxBell": InboxBell_7e15807f4069a9dc21c026921f608902,
  "/publishing/admin/operator/DeliveryLink.tsx#DeliveryLink": DeliveryLink_1ebb9730894a46ab8bb6f2e380389046,
  "/overview/admin/OverviewLinks.tsx#OverviewLinks": OverviewLinks_a5cc95cda6e4c5778e64c0a3b69c3f7b,
  "/platform/admin/KoreanGaps.tsx#KoreanGaps": KoreanGaps_a59e4a1bdd83f4cd4ad0c9af110f2233,
  "/content/typing/admin/KeepTyped.tsx#KeepTyped": KeepTyped_3cf45aa071352ebe31e73a0743bae185,
  "/publishing/admin/operator/DeliveryView.tsx#DeliveryView": DeliveryView_cef5a5656e16c733266968e866617787,
  "/domains/users/admin/LoginView.tsx#LoginView": LoginView_1c0056528929281e8d850f0fd5552a35,
  "/domains/users/admin/SetPasswordView.tsx#SetPasswordView": SetPasswordView_f60782eb2d72d77540ed5dcfa3734195,
  "/overview/dashboard/admin/Dashboard.tsx#Dashboard": Dashboard_67c21d6097a8fada0b7a11b23f08709b,
  "/overview/calendar/admin/CalendarView.tsx#CalendarView": CalendarView_65b94a7a973d7c7a632198bb3cc57bb2,
  "/overview/translations/admin/TranslationsView.tsx#TranslationsView": TranslationsView_18f3547b2edc1b5663d0b79fd2e669fb,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
