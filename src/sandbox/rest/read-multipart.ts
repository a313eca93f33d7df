import { refuseForm } from '../refusal.ts';
import type { FilePart } from '../world/attachments.ts';
import type { Payload } from '../world/payloads.ts';

/** A request's body: its JSON, and the files that came with it. */
export interface RequestBody {
  readonly json: Payload;
  readonly files: readonly FilePart[];
}

/**
 * Reads a multipart body: `payload_json`, and files named `files[0]`, `files[1]` …
 *
 * @throws Refusal 50035 for a part of another name
 */
export async function readMultipart(body: Buffer, contentType: string): Promise<RequestBody> {
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } }).formData();
  const files: FilePart[] = [];
  let json: Payload = {};
  for (const [name, value] of form) {
    const index = /^files\[(\d+)\]$/.exec(name)?.[1];
    if (name === 'payload_json') json = JSON.parse(String(value)) as Payload;
    else if (index !== undefined && typeof value !== 'string')
      files.push({
        index,
        name: value.name,
        contentType: value.type || 'application/octet-stream',
        data: new Uint8Array(await value.arrayBuffer()),
      });
    else throw refuseForm([name], 'UNKNOWN_FIELD', 'Only payload_json and files[n] are parts of a request.');
  }
  return { json, files };
}
