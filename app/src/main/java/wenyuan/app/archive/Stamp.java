package wenyuan.app.archive;

import java.time.Instant;

/// When a question was asked, and of which state of the index.
///
/// @param indexGeneration which commit of the index answered
public record Stamp(Instant askedAt, long indexGeneration) {}
