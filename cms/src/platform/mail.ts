export { mailAdapter } from './mail/adapter.ts';
export { tell, tellOperator, type Message } from './mail/tell.ts';
