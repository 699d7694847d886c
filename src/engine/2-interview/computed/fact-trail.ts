import type { Fact } from '../../1-pack/model/pack.ts';

/** What reading one answer took: other answers, and dated facts. */
interface TrailStep {
  readonly ids: Set<string>;
  readonly facts: Set<Fact>;
}

/** Remembers, while answers are read, which dated facts each of them came from. */
export class FactTrail {
  readonly #steps = new Map<string, TrailStep>();
  readonly #reading: TrailStep[] = [];

  /** The answer that begins to be read; every `reads` and `note` is its own until `leave`. */
  enter(id: string): void {
    const step: TrailStep = { ids: new Set(), facts: new Set() };
    this.#steps.set(id, step);
    this.#reading.push(step);
  }

  leave(): void {
    this.#reading.pop();
  }

  reads(id: string): void {
    this.#reading.at(-1)?.ids.add(id);
  }

  note(fact: Fact | undefined): Fact | undefined {
    if (fact) this.#reading.at(-1)?.facts.add(fact);
    return fact;
  }

  /** The facts behind an answer, those behind the answers it was read from included. */
  behind(id: string): readonly Fact[] {
    const [facts, ids] = [new Set<Fact>(), new Set([id])];
    for (const one of ids) {
      const step = this.#steps.get(one);
      for (const fact of step?.facts ?? []) facts.add(fact);
      for (const next of step?.ids ?? []) ids.add(next); // a set is walked to what is added on the way
    }
    return [...facts];
  }
}
