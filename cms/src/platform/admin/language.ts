export { useLanguage, type Language } from '../../content/admin/language.ts';
