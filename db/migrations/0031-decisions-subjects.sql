-- Every page of a project asks for the documents that belong to it.
create index document_by_subject on decisions.document (alliance_id, subject_path);
