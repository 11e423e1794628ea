package org.example.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.ser.Serializers;

/** Values with a builder as objects, whose fields are the attributes. */
final class BuiltValues extends JacksonModule {

    @Override
    public String getModuleName() {
        return "built values";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new Serializers.Base() {
            @Override
            public @Nullable ValueSerializer<?> findSerializer(
                    SerializationConfig config,
                    JavaType type,
                    BeanDescription.Supplier description,
                    JsonFormat.Value format) {
                return Attribute.home(type.getRawClass()).map(Writer::new).orElse(null);
            }
        });
        context.addDeserializers(new Deserializers.Base() {
            @Override
            public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
                return Attribute.home(type).isPresent();
            }

            @Override
            public @Nullable ValueDeserializer<?> findBeanDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
                return Attribute.home(type.getRawClass()).map(Reader::new).orElse(null);
            }
        });
    }

    private static Object call(MethodHandle method, Object... arguments) {
        try {
            return method.invokeWithArguments(arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Writer extends ValueSerializer<Object> {
        private final Map<String, Attribute> attributes;

        Writer(Class<?> home) {
            this.attributes = Attribute.of(home);
        }

        @Override
        public void serialize(Object value, JsonGenerator out, SerializationContext context) {
            out.writeStartObject();
            attributes.forEach((name, attribute) ->
                    context.defaultSerializeProperty(name, call(attribute.accessor(), value), out));
            out.writeEndObject();
        }
    }

    private static final class Reader extends ValueDeserializer<Object> {
        private final Class<?> home;
        private final Map<String, Attribute> attributes;
        private final MethodHandle builder;
        private final MethodHandle build;

        Reader(Class<?> home) {
            Class<?> type = Attribute.builder(home).orElseThrow();
            this.home = home;
            this.attributes = Attribute.of(home);
            try {
                this.builder = MethodHandles.publicLookup().findStatic(home, "builder", MethodType.methodType(type));
                this.build = MethodHandles.publicLookup().findVirtual(type, "build", MethodType.methodType(home));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public Object deserialize(JsonParser in, DeserializationContext context) {
            Object building = call(builder);
            while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = in.currentName();
                in.nextToken();
                Attribute attribute = attributes.get(name);
                if (attribute == null) {
                    context.handleUnknownProperty(in, this, home, name);
                } else {
                    JavaType type = context.getTypeFactory().constructType(attribute.type());
                    call(attribute.setter(), building, context.<Object>readValue(in, type));
                }
            }
            return call(build, building);
        }
    }
}
