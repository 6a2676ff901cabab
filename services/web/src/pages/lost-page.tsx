import { Lost } from '../parts/notice.tsx';
import { useTitle } from '../parts/title.ts';
import { m } from '../words/messages.js';

export default function LostPage() {
  useTitle(m.lost());
  return <Lost />;
}
