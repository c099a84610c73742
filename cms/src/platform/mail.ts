export { mailAdapter } from './mail/adapter.ts';
export { mailsSettled, tell, tellOperator, type Message } from './mail/tell.ts';
