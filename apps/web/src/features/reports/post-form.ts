import { isBackAfter } from '../../api/fetch-in-session.ts';
import { NoAnswer } from '../../api/problem.ts';

/**
 * Posts a form and says on the way which share of it has left, 0 to 1: fetch cannot say that. Rejects with NoAnswer where
 * the server does not answer.
 */
export async function postForm(
  address: string,
  form: FormData,
  onSent: (share: number) => void,
): Promise<Response> {
  const reply = await postOnce(address, form, onSent);
  return (await isBackAfter(reply.status, address)) ? postOnce(address, form, onSent) : reply;
}

function postOnce(
  address: string,
  form: FormData,
  onSent: (share: number) => void,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.upload.onprogress = ({ loaded, total }) => onSent(total > 0 ? loaded / total : 0);
    request.upload.onload = () => onSent(1);
    request.onload = () => resolve(responseOf(request));
    request.onerror = () => reject(new NoAnswer());
    request.onabort = () => reject(new NoAnswer());
    request.send(form);
  });
}

function responseOf({ status, statusText, responseText }: XMLHttpRequest): Response {
  return new Response(responseText, { status, statusText });
}
