/** The bytes of a part of a file as base64. */
export async function base64Of(slice: Blob): Promise<string> {
  const bytes = new Uint8Array(await slice.arrayBuffer());
  const letters = Array.from({ length: Math.ceil(bytes.length / 8192) }, (_, at) =>
    String.fromCharCode(...bytes.subarray(at * 8192, (at + 1) * 8192)),
  );
  return btoa(letters.join(''));
}
