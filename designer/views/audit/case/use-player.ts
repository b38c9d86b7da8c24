import { usePreferredReducedMotion } from '@vueuse/core';
import { computed, onBeforeUnmount, ref } from 'vue';
import type { Ref } from 'vue';
import type { Timeline } from '../../../replay/timeline.ts';

export const SPEEDS = [0.5, 1, 2, 4, 8] as const;

/** How long a step is shown, in milliseconds at speed 1. */
const TRAVEL = 900;
const REST = 420;

/** Plays the steps of a timeline. `share` is how far the tokens of the step have travelled. */
export function usePlayer(timeline: Ref<Timeline>) {
  const motion = usePreferredReducedMotion();
  const frame = ref(0);
  const share = ref(1);
  const speed = ref<number>(1);
  const isPlaying = ref(false);
  let handle = 0;
  let stopAt = -1;
  let previous = 0;
  let rested = 0;

  const last = computed(() => Math.max(0, timeline.value.frames.length - 1));
  const isAtEnd = computed(() => frame.value >= last.value && share.value >= 1);
  const travels = (index: number) =>
    motion.value !== 'reduce' && (timeline.value.frames[index]?.flows.length ?? 0) > 0;

  /** Goes to a step at once; the picture is rebuilt from the log. */
  function seek(index: number): void {
    pause();
    show(index);
  }

  function show(index: number): void {
    frame.value = Math.max(0, Math.min(last.value, index));
    share.value = 1;
  }

  function play(): void {
    if (isAtEnd.value) show(0);
    run(last.value);
  }

  function pause(): void {
    cancelAnimationFrame(handle);
    isPlaying.value = false;
    share.value = 1;
  }

  function toggle(): void {
    if (isPlaying.value) pause();
    else play();
  }

  /** One step on, with its tokens travelling; or one step back. */
  function step(direction: 1 | -1): void {
    pause();
    if (direction === -1) show(frame.value - 1);
    else if (frame.value < last.value) {
      enter(frame.value + 1);
      if (share.value < 1) run(frame.value);
    }
  }

  function run(until: number): void {
    stopAt = until;
    isPlaying.value = true;
    previous = performance.now();
    rested = 0;
    handle = requestAnimationFrame(tick);
  }

  function enter(index: number): void {
    frame.value = index;
    share.value = travels(index) ? 0 : 1;
    rested = 0;
  }

  function tick(now: number): void {
    const passed = (now - previous) * speed.value;
    previous = now;
    if (share.value < 1) share.value = Math.min(1, share.value + passed / TRAVEL);
    else rested += passed;
    if (share.value >= 1 && frame.value >= stopAt) return pause();
    if (share.value >= 1 && rested >= REST) enter(frame.value + 1);
    handle = requestAnimationFrame(tick);
  }

  onBeforeUnmount(() => cancelAnimationFrame(handle));

  return { frame, share, speed, isPlaying, isAtEnd, last, seek, toggle, step, pause };
}
