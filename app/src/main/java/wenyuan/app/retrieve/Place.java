package wenyuan.app.retrieve;

/// Where a lane put a passage.
///
/// @param lane what the lane looks for, as the API names it
/// @param rank from 1
/// @param score the lane's own, comparable within one lane of one retrieval only
/// @param share what it adds to the passage's fused score
public record Place(String lane, int rank, double score, double share) {}
