import { randomUUID } from 'node:crypto';
import { join } from 'node:path';

import {
  ValidationError,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
} from 'payload';

import { bookkeeping } from '../../content/fields/bookkeeping.ts';
import { both, groups, labels, named } from '../../content/fields/named.ts';
import { say } from '../../content/fields/say.ts';
import { settings } from '../../platform/settings.ts';
import { collections } from '../../platform/slugs.ts';
import { takesOnlyFiles } from '../../platform/uploads.ts';

import { pdfAccess } from './access.ts';
import { pdfEndpoints } from './pages/endpoints.ts';
import { renderingFields } from './pages/fields.ts';
import { awaitsPages, deletesPages, queuesPages } from './pages/hooks.ts';
import { checkPdf, type PdfProblem } from './operations/check-pdf.ts';

const sentences = {
  notPdf: ['PDF 파일이 아닙니다.', 'This is not a PDF.'],
  tooLarge: ['300MB를 넘는 파일입니다.', 'The file is larger than 300 MB.'],
  damaged: ['끝이 잘린 PDF입니다. 다시 내보내 주세요.', 'The PDF is cut off. Export it again.'],
  active: [
    '실행되는 내용이 든 PDF입니다. 인쇄용으로 다시 내보내 주세요.',
    'The PDF holds something that runs. Export it for print.',
  ],
} as const satisfies Record<PdfProblem, readonly [string, string]>;

/** Refuses what is no plain PDF, and gives the rest a name that says nothing and never changes. */
const takesOnlyPdfs: CollectionBeforeOperationHook = async ({
  args,
  collection,
  // oxlint-disable-next-line typescript/no-deprecated -- the value 'read' is, not the name
  operation,
  req,
}) => {
  // Nothing is done to a PDF: Payload would read all of it into memory, to write it again as it is.
  delete req.query['uploadEdits'];
  if (!req.file || (operation !== 'create' && operation !== 'update')) return args;
  const problem = await checkPdf(req.file);
  if (problem) {
    const [ko, en] = sentences[problem];
    const message = say(req, ko, en);
    throw new ValidationError(
      { collection: collection.slug, errors: [{ path: 'file', message }], req },
      req.t,
    );
  }
  req.file.name = `${randomUUID()}.pdf`;
  req.file.mimetype = 'application/pdf';
  return args;
};

/** The files that went to print. */
export const IssuePdfs: CollectionConfig = {
  slug: collections.issuePdfs,
  labels: labels('인쇄용 PDF', 'Print PDF'),
  access: pdfAccess,
  trash: true,
  disableDuplicate: true,
  endpoints: pdfEndpoints,
  hooks: {
    beforeOperation: [takesOnlyFiles, takesOnlyPdfs],
    beforeChange: [awaitsPages],
    afterChange: [queuesPages],
    beforeDelete: [deletesPages],
  },
  upload: {
    staticDir: join(settings.folders.cms, 'pdfs'),
    // No `mimeTypes`: with them Payload reads the whole file into memory to look at its end. `checkPdf` reads parts.
    pasteURL: false,
    crop: false,
    focalPoint: false,
  },
  admin: {
    group: groups.content,
    useAsTitle: 'title',
    defaultColumns: ['title', 'pageState', 'sheets', 'filesize', 'createdBy', 'createdAt'],
    listSearchableFields: ['title'],
    description: both(
      '인쇄소에 보낸 파일입니다. 독자는 받을 수 없습니다.',
      'Files that went to print. Readers can not have them.',
    ),
  },
  fields: [
    named(['제목', 'Title'], ['예: 창간호 최종', 'Such as “First issue, final”.'], {
      name: 'title',
      type: 'text',
      required: true,
    }),
    ...renderingFields,
    ...bookkeeping,
  ],
};
