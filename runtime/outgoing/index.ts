/** What the server sends to others by HTTP. */
export { ALLOWED_HOSTS_VARIABLE, AllowedHosts } from './allowed-hosts.ts';
export {
  NoAnswerError,
  NotAllowedError,
  OutgoingHttp,
  type OutgoingAnswer,
  type OutgoingHttpOptions,
  type OutgoingRequest,
} from './outgoing-http.ts';
