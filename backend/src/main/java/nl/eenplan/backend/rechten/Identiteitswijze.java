package nl.eenplan.backend.rechten;

/// How was made sure who asks (AVG art. 12 lid 6). Numbers of documents are not kept: they are not needed.
public enum Identiteitswijze {
    PASPOORT,
    RIJBEWIJS,
    DIGID,
    /// The professional knows him.
    BEKEND
}
