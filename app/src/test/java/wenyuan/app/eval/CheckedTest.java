package wenyuan.app.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckedTest {

    @ParameterizedTest
    @CsvSource({"supported,supported,true,false,supported", "supported,no_claim,true,false,supported",
            "supported,partly,false,true,partly", "unsupported,supported,false,true,unsupported",
            "contradicted,unsupported,false,true,contradicted", "no_claim,no_claim,false,false,no_claim"})
    void looksAtSentencesAndTheirClaims(String sentence, String claim, boolean accepted, boolean flagged,
            String worst) throws JsonProcessingException {
        Checked checked = checked("""
                {"sentences":[{"verdict":"%s","problems":[],"claims":[{"verdict":"%s","problems":[]}]}]}"""
                .formatted(sentence, claim));

        assertThat(checked.accepted()).isEqualTo(accepted);
        assertThat(checked.flagged()).isEqualTo(flagged);
        assertThat(checked.worst()).isEqualTo(worst);
    }

    @Test
    void seesWhetherAProblemPointsToAPlace() throws JsonProcessingException {
        Checked checked = checked(
                """
                        {"sentences":[{"verdict":"partly","claims":[{"verdict":"partly","problems":[
                         {"kind":"number","claimed":"80","found":"8","at":{"start":5,"end":7}},{"kind":"negation"}]}]}]}""");

        assertThat(checked.points(6, 9)).isTrue();
        assertThat(checked.points(7, 7)).as("where something was taken out").isTrue();
        assertThat(checked.points(8, 9)).isFalse();
        assertThat(checked.told()).isEqualTo("[partly[number 80/8, negation /]]");
    }

    private static Checked checked(String json) throws JsonProcessingException {
        return new Checked(new ObjectMapper().readTree(json));
    }
}
