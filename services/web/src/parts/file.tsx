import { type ComponentType, lazy, useState } from 'react';

/** A file of the app that holds parts of pages. */
export type AppFile<Module> = {
  /** Asked for now, unless it is here. */
  come: () => Promise<Module>;
  /** A part that comes with the file; where the file is here already, the page is drawn with it at once. */
  part: <Props extends object>(pick: (module: Module) => ComponentType<Props>) => ComponentType<Props>;
};

export function file<Module>(load: () => Promise<Module>): AppFile<Module> {
  let here: Module | undefined;
  const come = async () => (here ??= await load());
  return {
    come,
    part: (pick) =>
      partOf(
        () => here && pick(here),
        async () => ({ default: pick(await come()) }),
      ),
  };
}

function partOf<Props extends object>(
  now: () => ComponentType<Props> | undefined,
  load: () => Promise<{ default: ComponentType<Props> }>,
): ComponentType<Props> {
  const Late: ComponentType<Props> = lazy(load);
  return function Part(props: Props) {
    const [Shown] = useState(() => now() ?? Late);
    return <Shown {...props} />;
  };
}
