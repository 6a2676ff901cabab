import { useNavigate } from 'react-router';

/**
 * Goes to an address unless it is there already. The address changes before the page does: letters typed into a list meanwhile choose
 * the same again, and Back would lead nowhere.
 */
export function useGoOnce(): (to: string) => void {
  const navigate = useNavigate();
  return (to) => {
    if (to !== location.pathname + location.search) void navigate(to);
  };
}
