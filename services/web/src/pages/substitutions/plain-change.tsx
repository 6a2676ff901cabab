import { Button } from '../../parts/button.tsx';

/** A change that needs nothing more to be said. */
export function PlainChange({ word, isBusy, onPress }: { word: string; isBusy: boolean; onPress: () => void }) {
  return (
    <p>
      <Button disabled={isBusy} onClick={onPress}>
        {word}
      </Button>
    </p>
  );
}
