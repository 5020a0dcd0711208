"use client";
// A short tone for a new chat, made by the browser itself. Off until somebody switches it on; the
// choice is kept in this browser.

const KEPT = "waymark-desk-sound";

export function isSoundOn(): boolean {
  return readKept(KEPT) === "on";
}

export function setSound(isOn: boolean): void {
  keep(KEPT, isOn ? "on" : "off");
}

/** Storage may be refused by the browser's settings: then the choice lasts as long as the page. */
export function readKept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Nothing to keep it in.
  }
}

let context: AudioContext | null = null;

/** Two soft notes. Silent where the browser has had no press on this page yet. */
export function chime(): void {
  context ??= new AudioContext();
  void context.resume();
  for (const [order, pitch] of [660, 880].entries()) note(context, pitch, order * 0.16);
}

function note(to: AudioContext, pitch: number, after: number): void {
  const tone = to.createOscillator();
  const loudness = to.createGain();
  const from = to.currentTime + after;
  tone.frequency.value = pitch;
  loudness.gain.setValueAtTime(0.0001, from);
  loudness.gain.exponentialRampToValueAtTime(0.12, from + 0.02);
  loudness.gain.exponentialRampToValueAtTime(0.0001, from + 0.3);
  tone.connect(loudness).connect(to.destination);
  tone.start(from);
  tone.stop(from + 0.32);
}
