/** What loads on intent to talk, beside LiveKit's client. */
export { callFrom } from './call-from.ts';
export { CallView } from './CallView.tsx';
