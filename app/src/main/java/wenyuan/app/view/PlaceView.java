package wenyuan.app.view;

import java.util.List;
import wenyuan.app.retrieve.Hit;
import wenyuan.app.retrieve.Place;

/// Why a hit is there: its place in one lane.
///
/// @param share what the place adds to the hit's score
public record PlaceView(String lane, int rank, double score, double share) {

    static List<PlaceView> of(Hit hit) {
        return hit.places().stream().map(PlaceView::of).toList();
    }

    private static PlaceView of(Place place) {
        return new PlaceView(place.lane(), place.rank(), place.score(), place.share());
    }
}
