import { shallowRef } from 'vue';

/** An error nobody expected; the shell shows the error page instead of the view. */
export const failure = shallowRef<unknown>();

export function reportError(error: unknown): void {
  console.error(error);
  failure.value = error;
}
