export { useLanguage, type Language } from '../../platform/admin/language.ts';
