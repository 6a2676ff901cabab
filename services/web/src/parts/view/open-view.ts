/** The low-vision panel of the page; every page has one. */
export const VIEW_PANEL = 'view-panel';

export const openView = (): void => document.querySelector<HTMLDialogElement>(`#${VIEW_PANEL}`)?.showModal();
