export async function leaveSession(): Promise<void> {}
