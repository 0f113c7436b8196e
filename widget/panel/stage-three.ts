/** What loads on intent to talk, beside LiveKit's client. */
export { createCallPart } from './create-call-part.tsx';
