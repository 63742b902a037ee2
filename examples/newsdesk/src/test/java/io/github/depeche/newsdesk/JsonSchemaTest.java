package io.github.depeche.newsdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.depeche.ActorType;
import io.github.depeche.Attitude;
import io.github.depeche.BlockType;
import io.github.depeche.EventType;
import io.github.depeche.Factuality;
import io.github.depeche.Gender;
import io.github.depeche.QuoteType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code docs/article.schema.json} tells what the program writes. */
class JsonSchemaTest {

    private final ObjectMapper mapper = new ObjectMapper();
    private final JsonNode document =
            mapper.readTree(Path.of("../../docs/article.schema.json").toFile());
    private final JsonSchema schema =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(document);

    JsonSchemaTest() throws IOException {}

    @Test
    void everySampleArticleIsValid() throws IOException {
        JsonNode articles =
                mapper.readTree(NewsdeskRun.of("--format", "json", "articles").out());

        assertThat(articles).isNotEmpty().allSatisfy(article -> assertThat(schema.validate(article))
                .isEmpty());
    }

    @Test
    void everyJsonLineIsValid() {
        assertThat(NewsdeskRun.of("--format", "jsonl", "articles").out().lines())
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(schema.validate(mapper.readTree(line))).isEmpty());
    }

    @Test
    void theSchemaKnowsEveryConstantOfTheApi() {
        assertThat(constants("block")).containsExactlyElementsOf(names(BlockType.values()));
        assertThat(constants("actor")).containsExactlyElementsOf(names(ActorType.values()));
        assertThat(constants("quote")).containsExactlyElementsOf(names(QuoteType.values()));
        assertThat(constants("event")).containsExactlyElementsOf(names(EventType.values()));
        assertThat(strings(document.at("/$defs/event/properties/factuality/enum")))
                .containsExactlyElementsOf(names(Factuality.values()));
        assertThat(strings(document.at("/$defs/actor/properties/gender/enum")))
                .containsExactlyElementsOf(names(Gender.values()));
        assertThat(strings(document.at("/$defs/quote/properties/cue/oneOf/1/properties/attitude/enum")))
                .containsExactlyElementsOf(names(Attitude.values()));
    }

    private List<String> constants(String definition) {
        return strings(document.at("/$defs/" + definition + "/properties/type/enum"));
    }

    private static List<String> strings(JsonNode array) {
        return mapper().convertValue(
                        array, mapper().getTypeFactory().constructCollectionType(List.class, String.class));
    }

    private static ObjectMapper mapper() {
        return new ObjectMapper();
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
